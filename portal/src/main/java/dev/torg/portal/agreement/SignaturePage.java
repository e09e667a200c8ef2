package dev.torg.portal.agreement;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;

/**
 * The last look before the signature.
 *
 * @param proved whether the person comes from the eID, so that one button is left
 */
record SignaturePage(
    Frame frame, boolean proved, String loginUrl, String scheme, String id, String order)
    implements TemplateInstance {}
