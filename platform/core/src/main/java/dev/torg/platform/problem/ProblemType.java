package dev.torg.platform.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every kind of problem that Torg tells a caller about; each has a page at {@link #uri()}. */
public enum ProblemType {
  MALFORMED_REQUEST(
      400,
      "Malformed request",
      "The request could not be read.",
      "Check that the body is one JSON object, and that the URL and headers are complete."),
  VALIDATION_FAILED(
      400,
      "Validation failed",
      "The request could be read, but some values in it are not accepted.",
      "Each item of extraDetails names one value and what is wrong with it. Correct all of them."),
  UNKNOWN_API_VERSION(
      400,
      "Unknown API version",
      "The header Api-Version names a version that does not exist.",
      "Send one of the versions that the detail lists, or leave the header out."),
  UNAUTHORIZED(
      401,
      "Authentication needed",
      "The request carries no valid proof of who sends it.",
      "Get a new access token and send it as 'Authorization: Bearer <token>'."),
  FORBIDDEN(
      403,
      "Access denied",
      "It is known who sends the request, but this caller may not do this.",
      "The detail names what is missing. Use other keys, or ask for the access."),
  NOT_FOUND(
      404,
      "Not found",
      "There is nothing at this address that this caller can see.",
      "Check the address and the identifiers in it, and that the keys are the right ones."),
  METHOD_NOT_ALLOWED(
      405,
      "Method not allowed",
      "The address exists, but it does not answer this HTTP method.",
      "Use a method that the API documentation lists for this address."),
  NOT_ACCEPTABLE(
      406,
      "Not acceptable",
      "The answer exists in no format that the header Accept allows.",
      "Send 'Accept: application/json', or leave the header out."),
  REQUEST_TIMEOUT(
      408,
      "Request not received in time",
      "The request announced a body that did not arrive in time.",
      "Send the whole body, as long as Content-Length says, without long pauses."),
  CONFLICT(
      409,
      "Conflict",
      "The request collides with what exists already, or with another request.",
      "Read the present state, then decide whether the request is still needed."),
  INVALID_STATE(
      409,
      "Not possible in this state",
      "What the request asks for is not possible in the present state of the thing it names.",
      "Read the present state. The detail says which states allow the request."),
  IDEMPOTENCY_KEY_REUSED(
      409,
      "Idempotency key used before",
      "This Idempotency-Key came with another request before.",
      "Send a new key with each new request, and the same key only when repeating one unchanged."),
  REQUEST_IN_PROGRESS(
      409,
      "Request still running",
      "The first request with this Idempotency-Key has not ended yet.",
      "Wait as long as Retry-After says and repeat the request unchanged."),
  ALREADY_DONE(
      409,
      "Done before",
      "The same request came before with this Idempotency-Key, and took effect.",
      "Do not repeat it: read what it made. Secrets that it made were in the first answer only; rotate"
          + " them if that was lost."),
  GONE(
      410,
      "Gone",
      "What was at this address existed, but does not any more.",
      "Ask for a new one."),
  EXPIRED(
      410,
      "Expired",
      "What was at this address was there for a time, which has run out.",
      "Ask for a new one."),
  PRECONDITION_FAILED(
      412,
      "Changed in the meantime",
      "The header If-Match names a state that is not the present one.",
      "Read again, apply the change to what is there now, and send it with the new ETag."),
  PAYLOAD_TOO_LARGE(
      413, "Body too large", "The body is larger than is accepted.", "Send a smaller body."),
  URI_TOO_LONG(
      414, "Address too long", "The address is longer than is accepted.", "Send a shorter one."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "Unsupported media type",
      "The body has a format that is not understood here.",
      "Send JSON, with 'Content-Type: application/json'."),
  PRECONDITION_REQUIRED(
      428,
      "State not named",
      "The request decides on something and does not say which state of it was read.",
      "Read it, and send the ETag of the answer as If-Match."),
  TOO_MANY_REQUESTS(
      429,
      "Too many requests",
      "More requests came than the caller's limit allows.",
      "Wait as long as Retry-After says. The header RateLimit shows what is left."),
  HEADERS_TOO_LARGE(
      431, "Headers too large", "The headers are larger than is accepted.", "Send fewer headers."),
  INTERNAL_ERROR(
      500,
      "Internal error",
      "Something went wrong inside. It is not the fault of the request.",
      "Try again later. If it stays, report the traceId."),
  NOT_IMPLEMENTED(
      501, "Not implemented", "This part of the API does not exist yet.", "Nothing can be done."),
  BAD_GATEWAY(
      502,
      "No valid answer",
      "The service behind the gateway gave no valid answer.",
      "Try again in a moment. If it stays, report the traceId."),
  UNAVAILABLE(
      503,
      "Unavailable",
      "The service cannot answer at the moment.",
      "Wait as long as Retry-After says and try again, with the same Idempotency-Key where one was"
          + " sent. A change without one may have taken effect: look before it is repeated."),
  GATEWAY_TIMEOUT(
      504,
      "No answer in time",
      "The service behind the gateway did not answer in time.",
      "Find out whether the request took effect, then try again; an Idempotency-Key makes it"
          + " safe.");

  private static final String PATH = "/problems/";

  private final int status;
  private final String title;
  private final String meaning;
  private final String remedy;

  ProblemType(int status, String title, String meaning, String remedy) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** The general type for a status that somebody else chose. */
  public static ProblemType ofStatus(int status) {
    return Arrays.stream(values())
        .filter(type -> type.status == status)
        .findFirst()
        .orElse(status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR);
  }

  public static Optional<ProblemType> ofSlug(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }

  /** The last part of its page's address, in kebab case. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What happened, in plain text; also the detail of a problem that has none of its own. */
  public String meaning() {
    return meaning;
  }

  /** What the caller can do about it, in plain text. */
  public String remedy() {
    return remedy;
  }

  /** The address of its page, below {@code torg.public-url}. */
  public URI uri() {
    return URI.create(
        ConfigProvider.getConfig().getValue("torg.public-url", String.class) + PATH + slug());
  }
}
