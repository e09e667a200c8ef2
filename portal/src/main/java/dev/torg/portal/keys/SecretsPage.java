package dev.torg.portal.keys;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * Secrets, shown this once.
 *
 * @param back where to go on
 */
record SecretsPage(Frame frame, Keys keys, String back) implements TemplateInstance {}
