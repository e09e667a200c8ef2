package dev.torg.partner.pricepackages.api;

import dev.torg.partner.api.CallingPartner;
import dev.torg.partner.pricepackages.app.ListPricePackages;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.PageLinks;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.Cancellable;

/** A partner's own price packages: a bare array in every version. */
@Cancellable(false)
@Path("/management/v1/partners/price-packages")
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
@Produces(MediaType.APPLICATION_JSON)
public class PartnerPricePackagesResource {

  private final CallingPartner callingPartner;
  private final ListPricePackages listPricePackages;
  private final RequestedVersion requestedVersion;
  private final PageLinks pageLinks;

  PartnerPricePackagesResource(
      CallingPartner callingPartner,
      ListPricePackages listPricePackages,
      RequestedVersion requestedVersion,
      PageLinks pageLinks) {
    this.callingPartner = callingPartner;
    this.listPricePackages = listPricePackages;
    this.requestedVersion = requestedVersion;
    this.pageLinks = pageLinks;
  }

  @GET
  public Uni<Response> list(@BeanParam ListParameters parameters) {
    var version = requestedVersion.current();
    return listPricePackages
        .of(callingPartner.id(), parameters.page())
        .map(page -> pageLinks.answer(page, page.map(in(version)).items(), parameters));
  }

  private static Function<PricePackage, Record> in(ApiVersion version) {
    return switch (version) {
      case V2023_08, V2023_11 -> PricePackageV202308::of;
      case V2026_01 -> PricePackageV202601::of;
    };
  }
}
