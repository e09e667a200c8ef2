package dev.torg.portal.agreement;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/**
 * The last look before the signature.
 *
 * @param agreement what is to be signed; null for a person whom the login left without role
 * @param proved whether the person comes from the eID, so that one button is left
 * @param note the name of a text, empty for none
 */
record SignaturePage(
    Frame frame, Signing signing, @Nullable Agreement agreement, boolean proved, String note)
    implements TemplateInstance {}
