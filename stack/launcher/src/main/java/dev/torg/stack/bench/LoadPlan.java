package dev.torg.stack.bench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the load generator is told; its members are those of the same record there. */
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
