package dev.torg.productorder.store;

import dev.torg.platform.sql.RowArrays;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The one statement that writes new orders, however many. */
final class ProductOrderInsert {

  private static final RowArrays<ProductOrderRow> COLUMNS =
      RowArrays.<ProductOrderRow>none()
          .uuid("id", row -> row.id)
          .text("order_type", row -> row.orderType.name())
          .text("status", row -> row.status.name())
          .text("creator_kind", row -> row.creatorKind.name())
          .text("creator_id", row -> row.creatorId)
          .text("partner_id", row -> row.partnerId)
          .text("business_scheme", row -> row.businessScheme)
          .text("business_id", row -> row.businessId)
          .text("merchant_name", row -> row.merchantName)
          .text("product_type", row -> row.productType.name())
          .uuid("locked_price_package", row -> row.lockedPricePackage)
          .text("used_template", row -> row.usedTemplate)
          .text("form", row -> row.form)
          .bytes("test_website_password", row -> row.testWebsitePassword)
          .text("test_website_password_key", row -> row.testWebsitePasswordKey)
          .text("calling_system", row -> row.callingSystem)
          .text("review", row -> row.review)
          .text("msn", row -> row.msn)
          .text("sales_unit_name", row -> row.salesUnitName)
          .number("sequence", row -> row.sequence)
          .moment("created_at", row -> row.createdAt)
          .moment("changed_at", row -> row.changedAt)
          .moment("expires_at", row -> row.expiresAt)
          .moment("deleted_at", row -> row.deletedAt);
  private static final String INSERT =
      "insert into product_orders (%1$s) select %1$s from %2$s"
          .formatted(COLUMNS.names(), COLUMNS.asked());

  private ProductOrderInsert() {}

  static Uni<Void> of(List<ProductOrderRow> rows) {
    return SessionSql.update(INSERT, COLUMNS.values(rows)).replaceWithVoid();
  }
}
