package dev.torg.platform.startup;

import java.util.Optional;

/**
 * One thing that must hold before a process may serve production. Every bean of this type is asked
 * at start.
 */
public interface StartupCheck {

  /**
   * Says why the process must not start, in one sentence that names the setting to change.
   *
   * @return nothing when the settings are safe; the answer never contains a secret
   */
  Optional<String> refusal();
}
