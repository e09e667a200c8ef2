package dev.torg.notification.mails.app;

import dev.torg.platform.business.Language;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How mails are written. */
@ConfigMapping(prefix = "torg.mails")
public interface MailSettings {

  /** The language for those of whom no country is known: nb, en, da or fi. */
  @WithDefault("en")
  Language language();
}
