package dev.torg.platform.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Takes out of the API description what the build makes up from {@code @Produces} and from {@code
 * byte[]}, where {@code META-INF/openapi} says what is sent and answered.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class UnsaidContent implements OASFilter {

  @Override
  public APIResponse filterAPIResponse(APIResponse response) {
    Content content = response.getContent();
    if (content != null && content.getMediaTypes().size() > 1) {
      content.getMediaTypes().entrySet().stream()
          .filter(type -> type.getValue().getSchema() == null)
          .map(Map.Entry::getKey)
          .toList()
          .forEach(content::removeMediaType);
    }
    return response;
  }

  @Override
  public RequestBody filterRequestBody(RequestBody body) {
    if (body.getContent() != null) {
      body.getContent().getMediaTypes().values().forEach(UnsaidContent::keepReference);
    }
    return body;
  }

  private static void keepReference(MediaType type) {
    Schema schema = type.getSchema();
    if (schema != null && schema.getRef() != null) {
      schema.setType(null);
      schema.setFormat(null);
    }
  }
}
