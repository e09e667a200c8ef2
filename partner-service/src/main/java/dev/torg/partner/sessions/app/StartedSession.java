package dev.torg.partner.sessions.app;

import dev.torg.partner.tokens.app.IssuedToken;
import dev.torg.platform.identity.Caller;

/** A session that begins now: who is in it, and its token. */
public record StartedSession(Caller caller, IssuedToken token) {}
