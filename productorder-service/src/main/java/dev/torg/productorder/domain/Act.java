package dev.torg.productorder.domain;

/** What can be attempted on an order, with the words that a refusal uses for it. */
public enum Act {
  OPEN("opened"),
  EDIT("edited"),
  SUBMIT("submitted"),
  TAKE("taken for review"),
  ASK("held for a question to the merchant"),
  ANSWER("answered"),
  HOLD("approved"),
  RELEASE("approved"),
  COMPLETE("completed"),
  REJECT("rejected"),
  STOP("stopped"),
  EXPIRE("expired"),
  DELETE("deleted");

  private final String participle;

  Act(String participle) {
    this.participle = participle;
  }

  String participle() {
    return participle;
  }
}
