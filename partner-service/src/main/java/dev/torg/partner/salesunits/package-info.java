/**
 * What partner-service does when something happens to a sales unit of salesunit-service.
 *
 * <p>It keeps in mind whose each unit is, and has keys issued for a new one. No operation lives
 * here.
 */
@NullMarked
package dev.torg.partner.salesunits;

import org.jspecify.annotations.NullMarked;
