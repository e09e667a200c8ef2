package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import dev.torg.journey.Unanswered;
import dev.torg.platform.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One order's journey by callers who do not give up: whatever breaks, each asks again until it sees
 * that its step was taken.
 */
record StubbornJourney(Journey journey, String partnerId, Signatory merchant, String pricePackage) {

  /** What happens on the way is told in these, from its partner on; there is no template on it. */
  static final List<String> TOPICS =
      Topics.ALL.stream()
          .filter(topic -> !topic.equals(Topics.PRODUCT_ORDER_TEMPLATES))
          .filter(topic -> !topic.equals(Topics.DEAD_LETTERS))
          .toList();

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Set<String> NOT_SENT = Set.of("CREATED", "OPENED");
  private static final Set<String> NOT_TAKEN = Set.of("SUBMITTED", "PENDING");

  /** Takes all steps; returns the id of the order, whose approval has been answered. */
  String travel(String idempotencyKey) {
    String order = prefill(idempotencyKey);
    submit(order);
    take(order);
    approve(order);
    return order;
  }

  private String prefill(String key) {
    String body = merchant.order("Unit " + key, pricePackage);
    return until(
        () ->
            Optional.of(
                    journey
                        .partner(partnerId)
                        .with("Idempotency-Key", key)
                        .post("/management/v1/product-orders", body))
                .filter(answer -> answer.status() == 201)
                .map(answer -> answer.json().path("prefilledOrderId").asText()));
  }

  private void submit(String order) {
    String path = "/portal/v1/product-orders/" + order;
    Caller signatory = journey.signatory(merchant);
    until(
        () ->
            found(signatory.get(path))
                .filter(
                    seen ->
                        !NOT_SENT.contains(seen.path("status").asText())
                            || signatory.having(path).post(path + "/submission", "{}").status()
                                == 200));
  }

  private void take(String order) {
    until(
        () ->
            review(order)
                .filter(
                    seen ->
                        !NOT_TAKEN.contains(seen.path("status").asText())
                            || journey.operator().post(path(order) + "/take", "{}").status()
                                == 200));
  }

  /** An approval whose answer was lost shows as a refusal of the second one. */
  private void approve(String order) {
    until(
        () ->
            Optional.of(
                    journey.operator().having(path(order)).post(path(order) + "/approval", "{}"))
                .filter(answer -> answer.status() == 200 || answer.status() == 409));
  }

  /** Waits until the order shows its sales unit. */
  JsonNode completed(String order) {
    return until(
        () ->
            found(
                    journey
                        .partner(partnerId)
                        .get("/management/v2/product-orders/" + order + "/details"))
                .filter(seen -> seen.path("status").asText().equals("COMPLETED")));
  }

  private Optional<JsonNode> review(String order) {
    return found(journey.operator().get(path(order)));
  }

  private static String path(String order) {
    return "/operations/v1/review/product-orders/" + order;
  }

  private static Optional<JsonNode> found(Answer answer) {
    return answer.status() == 200 ? Optional.of(answer.json()) : Optional.empty();
  }

  /** Asks until the answer has one of these statuses. */
  static void untilAnswered(Supplier<Answer> call, Set<Integer> statuses) {
    until(() -> Optional.of(call.get()).filter(answer -> statuses.contains(answer.status())));
  }

  private static <T> T until(Supplier<Optional<T>> step) {
    return await()
        .atMost(PATIENCE)
        .pollInterval(PAUSE)
        .pollDelay(Duration.ZERO)
        .ignoreExceptionsInstanceOf(Unanswered.class)
        .until(step::get, Optional::isPresent)
        .orElseThrow();
  }
}
