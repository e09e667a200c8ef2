package dev.torg.platform.act;

import dev.torg.platform.paging.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what operators did about one thing, newest first. */
@Schema(name = "OperatorActList", requiredProperties = "acts")
public record OperatorActList(@Schema(maxItems = 200) List<ActView> acts) {

  public static final String EXAMPLE =
      """
      {"acts": [{"timestamp": "2026-01-03T12:00:00Z",
                 "fact": "partner.partner.deactivated.v1",
                 "sequence": 4,
                 "operator": {"clientId": "0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b", "name": "Olga"}}]}\
      """;

  static OperatorActList of(Page<OperatorAct> page) {
    return new OperatorActList(page.map(ActView::of).items());
  }

  @Schema(
      name = "OperatorAct",
      requiredProperties = {"timestamp", "fact", "sequence", "operator"})
  public record ActView(
      Instant timestamp,
      @Schema(description = "The type of the event that told of it", maxLength = 100) String fact,
      @Schema(
              description = "The number of that event among those of its subject",
              minimum = "1",
              maximum = "9007199254740991")
          long sequence,
      OperatorView operator) {

    static ActView of(OperatorAct act) {
      return new ActView(
          act.at(),
          act.fact(),
          act.sequence(),
          new OperatorView(act.operatorId(), act.operatorName()));
    }
  }

  @Schema(
      name = "ActingOperator",
      requiredProperties = {"clientId", "name"})
  public record OperatorView(
      UUID clientId,
      @Schema(description = "The name of the operator's keys at that time", maxLength = 100)
          String name) {}
}
