package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.apiversion.ApiVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that one version answers, of all services, as one OpenAPI 3.1 document. */
public final class OpenApiDocument {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final ApiVersion version;
  private final ObjectNode shared;
  private final VersionFilter filter;
  private final Map<String, ObjectNode> paths = new TreeMap<>();
  private final Schemas schemas = new Schemas();

  private OpenApiDocument(ApiVersion version) {
    this.version = version;
    this.shared = SharedParts.in(version);
    this.filter = new VersionFilter(version);
  }

  public static ObjectNode of(ApiVersion version, List<ServiceDescription> services) {
    var document = new OpenApiDocument(version);
    services.forEach(document::add);
    return document.write();
  }

  private void add(ServiceDescription service) {
    ObjectNode operations = JsonNodeFactory.instance.objectNode();
    ObjectNode described = Aliases.resolved(service.document());
    for (Map.Entry<String, JsonNode> path : described.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
        if (METHODS.contains(member.getKey()) && filter.speaks(member.getValue())) {
          ObjectNode description = member.getValue().deepCopy();
          PublicOperation.of(service.service(), path.getKey(), member.getKey(), description)
              .ifPresent(
                  operation ->
                      operations
                          .withObjectProperty(operation.path())
                          .set(operation.method(), completed(operation)));
        }
      }
    }
    schemas.addUsed(service, operations);
    operations.properties().forEach(this::addPath);
  }

  private void addPath(Map.Entry<String, JsonNode> path) {
    paths
        .computeIfAbsent(path.getKey(), name -> JsonNodeFactory.instance.objectNode())
        .setAll((ObjectNode) path.getValue());
  }

  private ObjectNode completed(PublicOperation operation) {
    filter.apply(operation.description());
    SharedAnswers.complete(operation);
    SharedParameters.complete(operation);
    new PathParameters(shared.path("pathParameters")).complete(operation);
    Credentials.complete(operation);
    tag(operation);
    return operation.description();
  }

  private static void tag(PublicOperation operation) {
    if (operation.isBelow("/portal/") || operation.isBelow("/register/")) {
      operation.description().putArray("tags").add("Portal");
    } else if (operation.isBelow("/operations/")) {
      operation.description().putArray("tags").add("Operations");
    }
  }

  private ObjectNode write() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("openapi", "3.1.0");
    document.set("info", info());
    document.putArray("servers").addObject().put("url", "/");
    document.set("tags", shared.path("tags"));
    ObjectNode allPaths = document.putObject("paths");
    paths.forEach(allPaths::set);
    document.set("components", components());
    Limits.complete(document);
    dropUnused(document, "responses");
    dropUnused(document, "headers");
    return document;
  }

  private static void dropUnused(ObjectNode document, String kind) {
    String text = document.toString();
    ((ObjectNode) document.path("components").path(kind))
        .properties()
        .removeIf(part -> !text.contains("\"#/components/" + kind + "/" + part.getKey() + "\""));
  }

  private JsonNode info() {
    return ((ObjectNode) shared.path("info")).put("version", version.text());
  }

  private ObjectNode components() {
    shared.path("schemas").properties().forEach(s -> schemas.add(s.getKey(), s.getValue()));
    schemas.add(ProblemAnswer.OF_WEBHOOKS, problemOfWebhooks());
    ObjectNode components = schemas.into(JsonNodeFactory.instance.objectNode());
    components.set("responses", ProblemAnswer.shared());
    components.set("parameters", shared.path("parameters"));
    components.set("headers", shared.path("headers"));
    components.set("securitySchemes", shared.path("securitySchemes"));
    idempotencyKeyIsRequiredSince202601();
    return components;
  }

  private ObjectNode problemOfWebhooks() {
    ObjectNode problem = shared.path("schemas").path("Problem").deepCopy();
    ((ObjectNode) problem.at("/properties/extraDetails"))
        .set("items", Reference.to("schemas", "WebhookProblemDetail"));
    return problem;
  }

  private void idempotencyKeyIsRequiredSince202601() {
    ((ObjectNode) shared.path("parameters").path("IdempotencyKey"))
        .put("required", version == ApiVersion.V2026_01);
  }
}
