package dev.torg.merchant.contracts.api;

import dev.torg.merchant.contracts.app.ReadContract;
import dev.torg.merchant.contracts.domain.Contract;
import dev.torg.platform.problem.Preconditions;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The document behind an address, for whoever has the address. */
@Cancellable(false)
@Path(ContractAddresses.PATH)
@PermitAll
public class ContractResource {

  private static final String PDF = "application/pdf";

  private final ReadContract readContract;

  ContractResource(ReadContract readContract) {
    this.readContract = readContract;
  }

  @GET
  @Path("/{file}")
  public Uni<Response> read(String file, @Context Request request) {
    return readContract
        .with(ContractAddresses.token(file).orElseThrow(Problems::notFound))
        .map(contract -> answer(contract, request));
  }

  private static Response answer(Contract contract, Request request) {
    return Preconditions.unlessKnown(
        request, new EntityTag(contract.sha256()), () -> document(contract, request.getMethod()));
  }

  private static ResponseBuilder document(Contract contract, String method) {
    return (method.equals("GET") ? Response.ok(contract.pdf()) : head(contract))
        .type(PDF)
        .header("Cache-Control", "private, no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Disposition",
            "inline; filename=\"merchant-agreement-" + contract.agreementId() + ".pdf\"");
  }

  /** What a GET would say, without the body: nobody else counts the bytes then. */
  private static ResponseBuilder head(Contract contract) {
    return Response.ok().header("Content-Length", contract.size());
  }
}
