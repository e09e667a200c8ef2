package dev.torg.productorder.domain;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.Outcome.Refused;
import dev.torg.productorder.domain.Outcome.Unchanged;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A product order: a merchant's order of one product, mostly prefilled by a partner.
 *
 * <p>Acts are decided on the order {@link #asOf as of} their time, so that nothing happens to an
 * order whose time has run out, whether or not its expiry is stored yet.
 */
public record ProductOrder(
    UUID id,
    Origin origin,
    BusinessIdentifier business,
    Optional<String> merchantName,
    ProductType productType,
    OrderForm form,
    Optional<Secret> testWebsitePassword,
    OrderStatus status,
    Review review,
    Optional<CreatedSalesUnit> salesUnit,
    Revision revision) {

  public static final String AGREEMENT_REJECTED = "The merchant agreement was rejected.";

  /** The order as it is to be seen at that time: expired once its time has run out. */
  public ProductOrder asOf(Instant now) {
    return OrderExpiresUnsubmitted.isOverdue(this, now)
        ? with(OrderStatus.EXPIRED, review, revision)
        : this;
  }

  public boolean isDeleted() {
    return revision.deletedAt().isPresent();
  }

  /** Whether the order names this party, so that it may know of it. */
  public boolean concerns(Party party) {
    return switch (party.kind()) {
      case PARTNER -> origin.partnerId().equals(Optional.of(party.id()));
      case MERCHANT -> business.text().equals(party.id());
    };
  }

  public Outcome open(Instant now) {
    ProductOrder seen = asOf(now);
    return seen.status == OrderStatus.CREATED
        ? seen.move(Act.OPEN, ProductOrderFact.OPENED, review, now)
        : new Unchanged(seen);
  }

  public Outcome edit(OrderForm edited, Optional<Secret> password, Instant now) {
    ProductOrder next = withForm(edited, password);
    return next.equals(this) && asOf(now).status == OrderStatus.OPENED
        ? new Unchanged(this)
        : next.asOf(now).move(Act.EDIT, ProductOrderFact.CHANGED, review, now);
  }

  /** Sends the order to review; whether it is complete is for {@link SubmissionMustBeComplete}. */
  public Outcome submit(Optional<String> nameOfMerchant, Instant now) {
    return withMerchantName(nameOfMerchant)
        .asOf(now)
        .move(Act.SUBMIT, ProductOrderFact.SUBMITTED, review.submitted(now), now);
  }

  public Outcome take(String reviewer, Instant now) {
    return asOf(now).move(Act.TAKE, ProductOrderFact.TAKEN, review.takenBy(reviewer), now);
  }

  public Outcome ask(String question, Instant now) {
    return isDecided()
        ? alreadyApproved()
        : asOf(now)
            .move(Act.ASK, ProductOrderFact.QUESTION_ASKED, review.asking(question, now), now);
  }

  public Outcome answer(String answer, Instant now) {
    return status == OrderStatus.AWAITING_CUSTOMER
        ? move(Act.ANSWER, ProductOrderFact.ANSWERED, review.answering(answer, now), now)
        : new Refused(Lifecycle.refusal(asOf(now).status, Act.ANSWER));
  }

  /** Decides for the order; its sales unit waits until the merchant agreement is active. */
  public Outcome approve(AgreementStatus agreement, Instant now) {
    if (isDecided()) {
      return alreadyApproved();
    }
    return agreement == AgreementStatus.ACTIVE
        ? asOf(now).move(Act.RELEASE, ProductOrderFact.APPROVED, review.released(now), now)
        : asOf(now).move(Act.HOLD, ProductOrderFact.QUEUED, review.held(now), now);
  }

  /** The merchant agreement became active: an approval that waited for it takes effect. */
  public Outcome agreementActivated(Instant now) {
    return status == OrderStatus.PENDING
        ? move(Act.RELEASE, ProductOrderFact.APPROVED, review.released(now), now)
        : new Unchanged(this);
  }

  /** The merchant agreement was rejected: what was submitted and not released yet stops. */
  public Outcome agreementRejected(Instant now) {
    boolean waits = status.isUnderWay() && review.releasedAt().isEmpty();
    return waits
        ? move(Act.STOP, ProductOrderFact.REJECTED, review.stopped(AGREEMENT_REJECTED), now)
        : new Unchanged(this);
  }

  /** The sales unit exists; told again of the same unit, nothing changes. */
  public Outcome complete(CreatedSalesUnit unit, Instant now) {
    if (salesUnit.isPresent()) {
      return salesUnit.get().msn().equals(unit.msn())
          ? new Unchanged(this)
          : new Refused("The order has its sales unit already.");
    }
    return isDecided()
        ? withSalesUnit(unit).move(Act.COMPLETE, ProductOrderFact.COMPLETED, review, now)
        : new Refused(Lifecycle.refusal(asOf(now).status, Act.COMPLETE));
  }

  public Outcome reject(String reason, Instant now) {
    return isDecided()
        ? alreadyApproved()
        : asOf(now).move(Act.REJECT, ProductOrderFact.REJECTED, review.stopped(reason), now);
  }

  public Outcome expire(Instant now) {
    return OrderExpiresUnsubmitted.isOverdue(this, now) || !status.isUnsubmitted()
        ? move(Act.EXPIRE, ProductOrderFact.EXPIRED, review, now)
        : new Unchanged(this);
  }

  public Outcome delete(Instant now) {
    ProductOrder seen = asOf(now);
    return Lifecycle.next(seen.status, Act.DELETE)
        .<Outcome>map(
            next ->
                new Changed(with(next, review, revision.deleted(now)), ProductOrderFact.DELETED))
        .orElseGet(() -> new Refused(Lifecycle.refusal(seen.status, Act.DELETE)));
  }

  private boolean isDecided() {
    return review.approvedAt().isPresent() && !status.isEnded();
  }

  private Outcome move(Act act, ProductOrderFact fact, Review reviewed, Instant now) {
    return Lifecycle.next(status, act)
        .<Outcome>map(next -> new Changed(with(next, reviewed, revision.next(now)), fact))
        .orElseGet(() -> new Refused(Lifecycle.refusal(status, act)));
  }

  private Refused alreadyApproved() {
    return new Refused("The order was approved already.");
  }

  private ProductOrder with(OrderStatus nextStatus, Review nextReview, Revision nextRevision) {
    return new ProductOrder(
        id,
        origin,
        business,
        merchantName,
        productType,
        form,
        testWebsitePassword,
        nextStatus,
        nextReview,
        salesUnit,
        nextRevision);
  }

  private ProductOrder withForm(OrderForm nextForm, Optional<Secret> nextPassword) {
    return new ProductOrder(
        id,
        origin,
        business,
        merchantName,
        productType,
        nextForm,
        nextPassword,
        status,
        review,
        salesUnit,
        revision);
  }

  private ProductOrder withMerchantName(Optional<String> name) {
    return new ProductOrder(
        id,
        origin,
        business,
        name.or(() -> merchantName),
        productType,
        form,
        testWebsitePassword,
        status,
        review,
        salesUnit,
        revision);
  }

  private ProductOrder withSalesUnit(CreatedSalesUnit unit) {
    return new ProductOrder(
        id,
        origin,
        business,
        merchantName,
        productType,
        form,
        testWebsitePassword,
        status,
        review,
        Optional.of(unit),
        revision);
  }
}
