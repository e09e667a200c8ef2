package dev.torg.salesunit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "sales_unit_logos")
class LogoEntity {

  @Id Long msn;

  @Column byte[] png;
}
