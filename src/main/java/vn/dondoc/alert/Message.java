package vn.dondoc.alert;

import java.time.LocalDate;
import java.util.List;

/**
 * A message to one recipient, whole: handed over again, it is the same bytes.
 *
 * @param id its Message-ID without angle brackets: the same for the same recipient, day and contents
 * @param address of the recipient
 * @param asOf the day that it speaks of
 * @param tellings what it tells, in its order
 * @param content as the channel takes it: a mail with its headers, or JSON
 */
public record Message(
        String id, String address, String subject, LocalDate asOf, List<Telling> tellings, String content) {}
