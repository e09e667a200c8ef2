package dev.torg.platform.event;

/**
 * A fact about one aggregate, to be published once the running transaction has committed.
 *
 * @param topic one of {@link dev.torg.platform.topic.Topics}
 * @param type {@code <context>.<noun>.<past tense>.v1}
 * @param aggregateId key of the record, so that the events of one aggregate keep their order
 * @param sequence the aggregate's own gapless number of this event: 1, 2, 3 …
 * @param state the whole aggregate after the change, as Jackson renders it; free of secrets
 */
public record OutgoingEvent(
    String topic, String type, String aggregateId, long sequence, Object state) {}
