package dev.torg.platform.act;

import dev.torg.platform.trace.TraceContext;

/**
 * Who causes a change, and in which request or event. What writes the change may run elsewhere, for
 * several causes at once.
 */
public record Cause(Actor actor, TraceContext trace) {}
