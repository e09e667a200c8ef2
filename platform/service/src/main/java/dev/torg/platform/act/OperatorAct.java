package dev.torg.platform.act;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that an operator did.
 *
 * @param fact the type of the event that told of it
 * @param sequence the event's own number among those of its subject
 * @param operatorId the operator's credential
 * @param operatorName the credential's name at that time
 */
public record OperatorAct(
    Instant at, String fact, long sequence, UUID operatorId, String operatorName) {}
