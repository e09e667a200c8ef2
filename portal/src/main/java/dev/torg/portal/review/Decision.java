package dev.torg.portal.review;

import dev.torg.platform.problem.Problems;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.Sent;
import java.util.Map;
import java.util.Set;

/** What an operator does about what waits for it: takes it, asks, approves, rejects. */
final class Decision {

  private static final Map<String, String> SAID =
      Map.of("question", "question", "rejection", "reason");
  private static final Set<String> SILENT = Set.of("take", "approval");

  private Decision() {}

  /** The call that does it, if nobody was quicker; 404 for what nobody can do. */
  static ApiCall call(Desk desk, String address, String act, Sent sent) {
    String said = SAID.get(act);
    if (said == null && !SILENT.contains(act)) {
      throw Problems.notFound();
    }
    ApiCall call = ApiCall.post(address + "/" + act).ifMatch(sent.text("version"));
    return said == null ? call : call.json(desk.write(Map.of(said, sent.text(said))));
  }
}
