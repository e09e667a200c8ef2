package dev.torg.notification.endpoints.domain;

import dev.torg.notification.domain.CallbackUrl;
import java.util.List;
import java.util.Optional;

/** What is to be another; what is empty stays as it is. */
public record EndpointChange(
    Optional<CallbackUrl> url, Optional<List<String>> events, Optional<Boolean> paused) {}
