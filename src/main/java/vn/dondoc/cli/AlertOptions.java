package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of {@code alert} alone. */
final class AlertOptions {

    @Option(
            names = "--channel",
            paramLabel = "CHANNEL",
            split = ",",
            description = {
                "Gửi qua: outbox[:THƯ_MỤC] (mặc định: .dondoc/outbox), smtp, webhook; lặp lại được.",
                "Deliver through outbox[:DIR] (default), smtp or webhook; repeatable."
            })
    List<String> channels = new ArrayList<>();

    @Option(
            names = "--dry-run",
            fallbackValue = "true",
            description = {
                "In đầy đủ từng thư; không gửi, không ghi gì.",
                "Print every message in full; send and record nothing."
            })
    boolean dryRun;

    @Option(
            names = "--repeat-after",
            paramLabel = "DAYS",
            description = {
                "Nhắc lại việc còn tồn tại sau chừng này ngày (mặc định: 7).",
                "Tell what still stands again after so many days (default: 7)."
            })
    @Nullable
    Integer repeatAfter;

    @Option(
            names = "--retry-for",
            paramLabel = "SECONDS",
            description = {
                "Thử gửi lại trong chừng này giây khi nơi nhận tạm thời từ chối (mặc định: 60).",
                "Retry temporary failures for so many seconds (default: 60)."
            })
    @Nullable
    Integer retryFor;

    @Option(
            names = "--sender",
            paramLabel = "ADDRESS",
            description = {
                "Địa chỉ người gửi (mặc định: hộp thư cơ quan tổng hợp).",
                "From address (default: the coordinator's mailbox)."
            })
    @Nullable
    String sender;
}
