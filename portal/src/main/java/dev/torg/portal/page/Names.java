package dev.torg.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * What partners and businesses are called, as far as a page has seen it; a token knows their
 * numbers only. A name is shown to who acts for its owner, and to nobody else.
 */
@ApplicationScoped
public class Names {

  private static final int MOST = 10_000;

  private final Cache<String, String> known = Caffeine.newBuilder().maximumSize(MOST).build();

  public void remember(ActingFor whom, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      known.put(number(whom), name);
    }
  }

  /** The name, else the number. */
  public String of(ActingFor whom) {
    String name = known.getIfPresent(number(whom));
    return name == null ? number(whom) : name;
  }

  private static String number(ActingFor whom) {
    return whom instanceof ActingForMerchant merchant
        ? merchant.business().id()
        : ((ActingForPartner) whom).partnerId();
  }
}
