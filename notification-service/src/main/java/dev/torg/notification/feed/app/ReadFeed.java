package dev.torg.notification.feed.app;

import dev.torg.notification.app.RetentionSettings;
import dev.torg.notification.domain.Bucket;
import dev.torg.notification.feed.store.FeedPages;
import dev.torg.notification.feed.store.PlacedMessage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** Reads what happened to what is an owner's, whether or not it has an endpoint. */
@ApplicationScoped
public class ReadFeed {

  private final FeedPages pages;
  private final RetentionSettings settings;
  private final Clock clock;

  ReadFeed(FeedPages pages, RetentionSettings settings, Clock clock) {
    this.pages = pages;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The messages after a position, oldest first. Whoever goes on after the last one misses none.
   *
   * @param types the kinds of events; empty for all
   */
  public Uni<Feed> after(long position, Bucket bucket, Collection<String> types, int limit) {
    return pages
        .after(position, bucket, types, clock.instant().minus(settings.keptFor()), limit)
        .map(found -> feed(position, found));
  }

  private static Feed feed(long position, List<PlacedMessage> found) {
    return new Feed(
        found.stream().map(PlacedMessage::body).toList(),
        found.isEmpty() ? position : found.get(found.size() - 1).position());
  }

  /**
   * A part of the feed.
   *
   * @param bodies JSON, as sent to endpoints
   * @param last the position to go on after
   */
  public record Feed(List<String> bodies, long last) {}
}
