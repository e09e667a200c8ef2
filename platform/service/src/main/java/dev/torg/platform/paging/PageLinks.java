package dev.torg.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the {@code Link} header that leads from a page to the next one. */
@ApplicationScoped
public class PageLinks {

  private final String publicUrl;

  PageLinks(@ConfigProperty(name = "torg.public-url") String publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** The header's value, on the public address of this list; empty on the last page. */
  private Optional<String> next(UriInfo request, Page<?> page) {
    return page.nextCursor()
        .map(
            cursor ->
                UriBuilder.fromUri(publicUrl)
                    .path(request.getPath())
                    .replaceQuery(request.getRequestUri().getRawQuery())
                    .replaceQueryParam("cursor", CursorMustBeOfThisList.named(cursor, request))
                    .build())
        .map(uri -> "<" + uri + ">; rel=\"next\"");
  }

  /** Answers with this entity, and with the way to the next page if there is one. */
  public Response answer(Page<?> page, Object entity, ListParameters asked) {
    var answer = Response.ok(entity);
    next(asked.uri, page).ifPresent(link -> answer.header(HttpHeaders.LINK, link));
    return answer.build();
  }
}
