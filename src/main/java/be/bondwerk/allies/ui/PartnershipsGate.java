package be.bondwerk.allies.ui;

import be.bondwerk.allies.Partnerships;
import be.bondwerk.shared.ui.MenuGate;

/** Offers the partnerships to who may see those of a municipality or a zone together. */
@org.springframework.stereotype.Component
class PartnershipsGate implements MenuGate {
    private final Partnerships partnerships;

    PartnershipsGate(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    @Override
    public String path() {
        return AllyAddresses.PARTNERSHIPS;
    }

    @Override
    public boolean isOpen() {
        return !partnerships.places().isEmpty();
    }
}
