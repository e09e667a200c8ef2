package dev.torg.partner.credentials.app;

import dev.torg.platform.database.PatientStart;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Sets the first operator up before the first request is answered. */
@ApplicationScoped
class FirstOperatorAtStart {

  void setUp(@Observes StartupEvent event, SetUpFirstOperator setUpFirstOperator) throws Throwable {
    VertxContextSupport.subscribeAndAwait(() -> PatientStart.of(setUpFirstOperator.setUp()));
  }
}
