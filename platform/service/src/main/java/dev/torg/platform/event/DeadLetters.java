package dev.torg.platform.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Counts the events that this process gave up on, by topic. */
@ApplicationScoped
class DeadLetters {

  private final MeterRegistry meters;

  DeadLetters(MeterRegistry meters) {
    this.meters = meters;
  }

  /** A counter that appears with its first event never grows in the eyes of who watches it. */
  void start(@Observes StartupEvent event, ConsumedTopics topics) {
    topics.names().forEach(this::of);
  }

  void count(String topic) {
    of(topic).increment();
  }

  private Counter of(String topic) {
    return Counter.builder("torg.dead.letters")
        .description("events given up on")
        .tag("topic", topic)
        .register(meters);
  }
}
