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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The document behind an address, for whoever has the address. */
@Cancellable(false)
@Path(ContractAddresses.PATH)
@PermitAll
@Tag(name = "Merchants")
public class ContractResource {

  private static final String PDF = "application/pdf";

  private final ReadContract readContract;

  ContractResource(ReadContract readContract) {
    this.readContract = readContract;
  }

  @GET
  @Path("/{file}")
  @Operation(
      operationId = "readContract",
      summary = "Read a contract",
      description =
          "Sends the PDF behind an address that the list of contracts gave. No credential is"
              + " needed: the address itself is one, until it expires.")
  @APIResponse(
      responseCode = "200",
      description = "The whole document; its ETag is its SHA-256",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000)))
  @APIResponse(responseCode = "304", description = "The document is the one already known")
  @APIResponse(responseCode = "404", description = "There never was such an address")
  @APIResponse(responseCode = "410", description = "The address has expired")
  public Uni<Response> read(
      @Parameter(
              in = ParameterIn.PATH,
              name = "file",
              description = "The last part of the address",
              example = "AZq8.pdf",
              schema = @Schema(maxLength = 200))
          String file,
      @Context Request request) {
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
