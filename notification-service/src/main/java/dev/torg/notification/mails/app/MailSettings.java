package dev.torg.notification.mails.app;

import dev.torg.platform.business.Language;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mails are written. */
@ConfigMapping(prefix = "torg.mails")
public interface MailSettings {

  /** How long a server may take for one mail, which is tried again later then. */
  @WithDefault("30s")
  Duration answerWithin();

  /** The language for those of whom no country is known: nb, en, da or fi. */
  @WithDefault("en")
  Language language();
}
