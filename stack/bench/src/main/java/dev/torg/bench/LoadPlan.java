package dev.torg.bench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to send.
 *
 * @param paths one of them is drawn for each request
 * @param body JSON; null for none
 * @param warmUpSeconds not counted
 */
record LoadPlan(
    String host,
    int port,
    String method,
    List<String> paths,
    Map<String, String> headers,
    @Nullable String body,
    int connections,
    int warmUpSeconds,
    int seconds) {}
