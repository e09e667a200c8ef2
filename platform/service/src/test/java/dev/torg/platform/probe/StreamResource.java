package dev.torg.platform.probe;

import dev.torg.platform.paging.ListShape;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.StreamedList;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** Streams a list of two pages, whose second one goes wrong as it is told. */
@Path("/management/v1/streams")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class StreamResource {

  private static final Page<String> FIRST = new Page<>(List.of("a"), Optional.of("more"));

  @GET
  @Path("{second}")
  public StreamedList<String> stream(@PathParam("second") String second) {
    return StreamedList.whole(new Letters(), FIRST, cursor -> second(second));
  }

  private static Uni<Page<String>> second(String kind) {
    return switch (kind) {
      case "whole" -> page("b");
      case "unreadable" -> Uni.createFrom().failure(new IllegalStateException("no database"));
      case "unaskable" -> throw new IllegalStateException("no cursor");
      default -> page("unrenderable");
    };
  }

  private static Uni<Page<String>> page(String letter) {
    return Uni.createFrom().item(new Page<>(List.of(letter), Optional.empty()));
  }

  private static final class Letters implements ListShape<String> {

    @Override
    public String opening() {
      return "[";
    }

    @Override
    public Object item(String letter) {
      if (letter.equals("unrenderable")) {
        throw new IllegalStateException("no such letter");
      }
      return letter;
    }

    @Override
    public String closing() {
      return "]";
    }
  }
}
