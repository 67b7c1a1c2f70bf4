package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A program's life and ladder.
 *
 * @param from first day of its period
 * @param to last day of its period
 * @param topLevel the ladder's highest level; 0 without a ladder
 * @param ladderSteps how many steps the ladder has
 */
public record ProgramTerm(
        Subject subject,
        LocalDate from,
        LocalDate to,
        int topLevel,
        int ladderSteps,
        Place place,
        List<Evidence> evidence)
        implements Fact {}
