package dev.torg.notification.endpoints.api;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.app.RegisterEndpoint.JudgedPlace;
import java.util.List;

/** What a caller wants, with nothing left to ask but the database. */
record JudgedRegistration(Bucket bucket, JudgedPlace place, List<String> events) {}
