package dev.torg.productorder.domain;

import dev.torg.platform.business.RuleBroken;
import java.util.Optional;

/** A template starts orders until its partner withdraws it, and while that partner is active. */
public final class TemplateMustBeUsable {

  private TemplateMustBeUsable() {}

  /** The template, for whoever was given its link; missing, or over once it was withdrawn. */
  public static Template check(Optional<Template> found) {
    Template template = found.orElseThrow(RuleBroken::missing);
    if (template.isWithdrawn()) {
      throw RuleBroken.over("The partner withdrew this template. Ask it for another link.");
    }
    return template;
  }

  public static void checkPartner(Optional<KnownPartner> partner) {
    if (partner.filter(KnownPartner::active).isEmpty()) {
      throw RuleBroken.wrongState("The partner of this template is not active.");
    }
  }

  /** The gap is what is wrong with the price package of the template now. */
  public static void checkPricePackage(Optional<Gap> gap) {
    if (gap.isPresent()) {
      throw RuleBroken.wrongState(
          "The price package of this template is not offered any more. Ask the partner for another"
              + " link.");
    }
  }
}
