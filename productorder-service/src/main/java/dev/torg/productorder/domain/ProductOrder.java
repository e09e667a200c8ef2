package dev.torg.productorder.domain;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.Outcome.Unchanged;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A product order: a merchant's order of one product, mostly prefilled by a partner.
 *
 * <p>Acts are decided on the order {@link #asOf as of} their time, so that nothing happens to an
 * order whose time has run out, whether or not its expiry is stored yet. One that is not possible
 * then breaks a rule, as a wrong state.
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
  public Changed submit(Optional<String> nameOfMerchant, Instant now) {
    return withMerchantName(nameOfMerchant)
        .asOf(now)
        .move(Act.SUBMIT, ProductOrderFact.SUBMITTED, review.submitted(now), now);
  }

  public Changed take(String reviewer, Instant now) {
    return asOf(now).move(Act.TAKE, ProductOrderFact.TAKEN, review.takenBy(reviewer), now);
  }

  public Changed ask(String question, Instant now) {
    requireUndecided();
    return asOf(now)
        .move(Act.ASK, ProductOrderFact.QUESTION_ASKED, review.asking(question, now), now);
  }

  /** Refused, too, where what was asked has been erased. */
  public Changed answer(String answer, Instant now) {
    boolean wasAsked = !review.exchanges().isEmpty();
    if (status != OrderStatus.AWAITING_CUSTOMER || !wasAsked) {
      throw Lifecycle.refusal(asOf(now).status, Act.ANSWER);
    }
    return move(Act.ANSWER, ProductOrderFact.ANSWERED, review.answering(answer, now), now);
  }

  /** Decides for the order; its sales unit waits until the merchant agreement is active. */
  public Changed approve(AgreementStatus agreement, Instant now) {
    requireUndecided();
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

  public Outcome agreementRejected(Instant now) {
    return stop("The merchant agreement was rejected.", now);
  }

  public Outcome merchantErased(Instant now) {
    return stop("The merchant's data was erased.", now);
  }

  /** What was submitted and not released yet ends; nothing else could end it. */
  private Outcome stop(String why, Instant now) {
    boolean waits = status.isUnderWay() && review.releasedAt().isEmpty();
    return waits
        ? move(Act.STOP, ProductOrderFact.REJECTED, review.stopped(why), now)
        : new Unchanged(this);
  }

  /** The sales unit exists; told again of the same unit, nothing changes. */
  public Outcome complete(CreatedSalesUnit unit, Instant now) {
    if (salesUnit.map(CreatedSalesUnit::msn).filter(unit.msn()::equals).isPresent()) {
      return new Unchanged(this);
    }
    if (salesUnit.isPresent()) {
      throw RuleBroken.wrongState("The order has its sales unit already.");
    }
    if (!isDecided()) {
      throw Lifecycle.refusal(asOf(now).status, Act.COMPLETE);
    }
    return withSalesUnit(isErased() ? unit.erased() : unit)
        .move(Act.COMPLETE, ProductOrderFact.COMPLETED, review, now);
  }

  /** What was approved had a form: a name that is heard late is kept no more than the others. */
  private boolean isErased() {
    return form.equals(OrderForm.EMPTY);
  }

  public Changed reject(String reason, Instant now) {
    requireUndecided();
    return asOf(now).move(Act.REJECT, ProductOrderFact.REJECTED, review.stopped(reason), now);
  }

  public Outcome expire(Instant now) {
    return OrderExpiresUnsubmitted.isOverdue(this, now) || !status.isUnsubmitted()
        ? withoutParticulars().move(Act.EXPIRE, ProductOrderFact.EXPIRED, review, now)
        : new Unchanged(this);
  }

  public Changed delete(Instant now) {
    OrderStatus next = Lifecycle.after(asOf(now).status, Act.DELETE);
    return new Changed(
        withoutParticulars().with(next, review, revision.deleted(now)), ProductOrderFact.DELETED);
  }

  /** Leaves the skeleton: whose order of what it was, and what became of it. */
  public Outcome erase(Instant now) {
    ProductOrder erased =
        holding(
                Optional.empty(),
                OrderForm.EMPTY,
                Optional.empty(),
                salesUnit.map(CreatedSalesUnit::erased))
            .with(status, review.withoutTexts(), revision);
    return erased.equals(this)
        ? new Unchanged(this)
        : new Changed(
            erased.with(status, erased.review, revision.next(now)), ProductOrderFact.ERASED);
  }

  /** Nobody needs the rest of an order that came to nothing. */
  private ProductOrder withoutParticulars() {
    return withForm(form.withoutParticulars(), Optional.empty());
  }

  private boolean isDecided() {
    return review.approvedAt().isPresent() && !status.isEnded();
  }

  private Changed move(Act act, ProductOrderFact fact, Review reviewed, Instant now) {
    return new Changed(with(Lifecycle.after(status, act), reviewed, revision.next(now)), fact);
  }

  private void requireUndecided() {
    if (isDecided()) {
      throw RuleBroken.wrongState("The order was approved already.");
    }
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
    return holding(merchantName, nextForm, nextPassword, salesUnit);
  }

  private ProductOrder withMerchantName(Optional<String> name) {
    return holding(name.or(() -> merchantName), form, testWebsitePassword, salesUnit);
  }

  private ProductOrder withSalesUnit(CreatedSalesUnit unit) {
    return holding(merchantName, form, testWebsitePassword, Optional.of(unit));
  }

  private ProductOrder holding(
      Optional<String> name,
      OrderForm nextForm,
      Optional<Secret> password,
      Optional<CreatedSalesUnit> unit) {
    return new ProductOrder(
        id,
        origin,
        business,
        name,
        productType,
        nextForm,
        password,
        status,
        review,
        unit,
        revision);
  }
}
