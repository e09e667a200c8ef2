package dev.torg.platform.event;

import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** The topics that this service follows: each is a channel of its own name. */
@ApplicationScoped
class ConsumedTopics {

  private static final String OURS = "torg.";

  private final ChannelRegistry channels;

  ConsumedTopics(ChannelRegistry channels) {
    this.channels = channels;
  }

  Set<String> names() {
    return channels.getIncomingNames().stream()
        .filter(name -> name.startsWith(OURS))
        .collect(Collectors.toUnmodifiableSet());
  }
}
