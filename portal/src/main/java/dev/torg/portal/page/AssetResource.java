package dev.torg.portal.page;

import dev.torg.platform.problem.Problems;
import io.quarkus.qute.TemplateExtension;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestPath;

/** Styles and scripts. What is asked for by its hash never changes, so browsers keep it. */
@Path("/portal/assets/{hash}/{name}")
@PermitAll
public class AssetResource {

  private static final String LATEST = "latest";

  @GET
  public Response get(@RestPath String hash, @RestPath String name) {
    Asset asset = Asset.ALL.get(name);
    if (asset == null || !(hash.equals(asset.hash()) || hash.equals(LATEST))) {
      throw Problems.notFound();
    }
    return Response.ok(asset.bytes(), asset.type())
        .header(
            "Cache-Control",
            hash.equals(LATEST) ? "public, max-age=300" : "public, max-age=31536000, immutable")
        .build();
  }

  @TemplateExtension(namespace = "asset")
  static String url(String name) {
    return Objects.requireNonNull(Asset.ALL.get(name), name).url();
  }
}
