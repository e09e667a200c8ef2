package dev.torg.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who makes the running request. Each method asks for what {@code @RolesAllowed} let through. */
@ApplicationScoped
public class CurrentCaller {

  private static final String KEY = Caller.class.getName();

  private final CurrentVertxRequest currentRequest;

  @Inject
  CurrentCaller(CurrentVertxRequest currentRequest) {
    this.currentRequest = currentRequest;
  }

  static void remember(RoutingContext request, Caller caller) {
    request.put(KEY, caller);
  }

  /** The caller; empty on a public path, and where no request is running. */
  public Optional<Caller> find() {
    if (!Arc.container().requestContext().isActive()) {
      return Optional.empty();
    }
    RoutingContext request = currentRequest.getCurrent();
    return request == null ? Optional.empty() : Optional.ofNullable(request.get(KEY));
  }

  /** The caller of an operation that is not public. */
  public Caller get() {
    return find().orElseThrow(() -> new IllegalStateException("the operation is public"));
  }

  /** The caller of an operation for partners only. */
  public PartnerCaller partner() {
    return (PartnerCaller) get();
  }

  /** The caller of an operation for operators only. */
  public OperatorCaller operator() {
    return (OperatorCaller) get();
  }

  /** The caller of an operation of the portal, who acts for nobody as an operator. */
  public PortalCaller portal() {
    return get().person().orElseThrow();
  }

  /** Whom the caller of an operation for {@link Roles#PORTAL_MERCHANT} acts for. */
  public ActingForMerchant actingForMerchant() {
    return (ActingForMerchant) portal().actingFor().orElseThrow();
  }

  /** Whom the caller of an operation for {@link Roles#PORTAL_PARTNER} acts for. */
  public ActingForPartner actingForPartner() {
    return (ActingForPartner) portal().actingFor().orElseThrow();
  }
}
