package dev.torg.merchant.contracts.api;

import dev.torg.merchant.contracts.app.ReadContract;
import dev.torg.merchant.contracts.domain.Contract;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

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
              + " needed: the address itself is one, until it expires. One range of bytes can be"
              + " asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The whole document; its ETag is its SHA-256",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000)))
  @APIResponse(
      responseCode = "206",
      description = "The range of bytes that was asked for",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 5_000_000)))
  @APIResponse(responseCode = "304", description = "The document is the one already known")
  @APIResponse(responseCode = "404", description = "There never was such an address")
  @APIResponse(responseCode = "410", description = "The address has expired")
  @APIResponse(responseCode = "416", description = "The document has no such bytes")
  public Uni<Response> read(
      @Parameter(
              in = ParameterIn.PATH,
              name = "file",
              description = "The last part of the address",
              example = "AZq8.pdf",
              schema = @Schema(maxLength = 200))
          String file,
      @Parameter(
              in = ParameterIn.HEADER,
              name = "Range",
              description = "One range of bytes",
              example = "bytes=0-1023",
              schema = @Schema(maxLength = 200))
          @RestHeader("Range")
          @Nullable String range,
      @Parameter(
              in = ParameterIn.HEADER,
              name = "If-Range",
              description = "The ETag of the document that the range is of; else the whole comes",
              example = "\"2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824\"",
              schema = @Schema(maxLength = 200))
          @RestHeader("If-Range")
          @Nullable String ifRange,
      @Context Request request) {
    return readContract
        .with(ContractAddresses.token(file).orElseThrow(Problems::notFound))
        .map(contract -> answer(contract, range, ifRange, request));
  }

  private static Response answer(
      Contract contract, @Nullable String range, @Nullable String ifRange, Request request) {
    EntityTag tag = new EntityTag(contract.sha256());
    ResponseBuilder notModified = request.evaluatePreconditions(tag);
    if (notModified != null) {
      return notModified.tag(tag).build();
    }
    boolean mayBePart = ifRange == null || ifRange.equals('"' + contract.sha256() + '"');
    return wanted(mayBePart && isGet(request) ? range : null, contract)
        .map(part -> part(part, contract))
        .orElseGet(() -> isGet(request) ? Response.ok(contract.pdf()) : head(contract))
        .tag(tag)
        .type(PDF)
        .header("Accept-Ranges", "bytes")
        .header("Cache-Control", "private, no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Disposition",
            "inline; filename=\"merchant-agreement-" + contract.agreementId() + ".pdf\"")
        .build();
  }

  private static boolean isGet(Request request) {
    return request.getMethod().equals("GET");
  }

  /** What a GET would say, without the body: nobody else counts the bytes then. */
  private static ResponseBuilder head(Contract contract) {
    return Response.ok().header("Content-Length", contract.size());
  }

  private static ResponseBuilder part(ByteRange part, Contract contract) {
    return Response.status(Response.Status.PARTIAL_CONTENT)
        .header("Content-Range", part.contentRange(contract.size()))
        .entity(contract.part(part.first(), part.last()));
  }

  private static Optional<ByteRange> wanted(@Nullable String range, Contract contract) {
    try {
      return ByteRange.parse(range, contract.size());
    } catch (ByteRange.Unsatisfiable nothingThere) {
      throw unsatisfiable(contract.size());
    }
  }

  private static HttpProblem unsatisfiable(int size) {
    return Problems.builder(
            ProblemType.RANGE_NOT_SATISFIABLE, "The document has " + size + " bytes.")
        .withHeader("Content-Range", "bytes */" + size)
        .build();
  }
}
