package dev.torg.productorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PrefillBodies;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ProductOrderListsIT {

  @Inject ProductOrderLists lists;

  /** A page of pictures would not fit into memory. */
  @Test
  void anOrderComesWithItsFormButWithoutThePictureInIt() throws Throwable {
    // Given
    String partner = FreshParties.partner();
    BusinessIdentifier business = FreshParties.business();
    UUID pricePackage = OrderSteps.pricePackage(partner);
    UUID order = OrderSteps.prefilled(partner, PrefillBodies.guide(business, pricePackage));
    // When
    OrderForm form =
        VertxContextSupport.subscribeAndAwait(
                () ->
                    Panache.withSession(
                        () ->
                            lists.of(
                                new Party(Party.Kind.PARTNER, partner),
                                Slice.of(PageRequest.all()))))
            .stream()
            .filter(found -> found.id().equals(order))
            .findFirst()
            .orElseThrow()
            .form();
    // Then
    assertThat(form.salesUnitLogo()).isEmpty();
    assertThat(form.pricePackageId()).contains(pricePackage);
    assertThat(form.salesUnitName()).isPresent();
  }
}
