package dev.torg.portal.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order as the API shows it: in a list without form, to a reviewer without next step. */
public record Order(
    String productOrderId,
    String productOrderType,
    Business businessIdentifier,
    @Nullable String partnerId,
    @Nullable String productType,
    String status,
    @Nullable String merchantName,
    @Nullable String salesUnitName,
    @Nullable Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant submittedAt,
    @Nullable Instant approvedAt,
    @Nullable Unit salesUnit,
    @Nullable String productOrderUrl,
    @Nullable String nextStep,
    List<Question> questions,
    @Nullable String rejectionReason,
    @Nullable String reviewer,
    List<String> locked,
    List<PricePackage> pricePackages,
    JsonNode form) {

  private static final Set<String> OPEN = Set.of("CREATED", "OPENED");
  private static final Set<String> UNDER_WAY = Set.of("SUBMITTED", "PENDING", "PROCESSING");

  /** The sales unit that came of it. */
  public record Unit(String msn, String name) {}

  /** What a reviewer asked. */
  public record Question(String question, @Nullable Instant askedAt, @Nullable String answer) {}

  /** A price that the merchant may choose. */
  public record PricePackage(String pricePackageId, String name, @Nullable String description) {}

  public Order {
    questions = Objects.requireNonNullElse(questions, List.of());
    locked = Objects.requireNonNullElse(locked, List.of());
    pricePackages = Objects.requireNonNullElse(pricePackages, List.of());
    form = Objects.requireNonNullElse(form, MissingNode.getInstance());
  }

  public String name() {
    return salesUnitName == null || salesUnitName.isBlank() ? productOrderId : salesUnitName;
  }

  public String merchant() {
    return merchantName == null ? businessIdentifier.id() : merchantName;
  }

  public String next() {
    return nextStep == null ? "NONE" : nextStep;
  }

  public boolean isOpen() {
    return OPEN.contains(status);
  }

  public boolean isUnderWay() {
    return UNDER_WAY.contains(status);
  }

  /** Whether a reviewer waits for an answer. */
  public boolean isQuestioned() {
    return status.equals("AWAITING_CUSTOMER");
  }

  /** Whether its link stops leading anywhere by then, and nobody has sent it in. */
  public boolean endsBefore(Instant then) {
    return isOpen() && expiresAt != null && expiresAt.isBefore(then);
  }

  public boolean mustSign() {
    return isOpen() && next().equals("SIGN_MERCHANT_AGREEMENT");
  }

  public boolean isLocked(String field) {
    return locked.contains("/" + field);
  }

  /** How far it has come: 1 filled in, 2 under review, 3 done. */
  public int step() {
    return isOpen() ? 1 : status.equals("APPROVED") ? 3 : 2;
  }

  /** Whether a reviewer can begin with it. */
  public boolean canBeTaken() {
    return isUnderWay() && reviewer == null;
  }

  /** Whether its reviewer can decide. */
  public boolean canBeDecided() {
    return status.equals("PROCESSING") && approvedAt == null;
  }

  /** Whether nobody has anything to do any more until its sales unit is there. */
  public boolean isBeingMade() {
    return status.equals("PROCESSING") && approvedAt != null;
  }

  /** The question that waits for an answer. */
  public Optional<Question> openQuestion() {
    return questions.stream().filter(question -> question.answer() == null).findFirst();
  }

  /** How the status looks: good, waiting for somebody, bad, or nothing special. */
  public String tone() {
    return switch (status) {
      case "APPROVED" -> "good";
      case "AWAITING_CUSTOMER", "CREATED", "OPENED" -> "wait";
      case "STOPPED", "EXPIRED" -> "bad";
      default -> "";
    };
  }
}
