package collate.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks host names up. Asked once a connection: what it says is checked, and what was checked is connected to. */
@FunctionalInterface
public interface Names {
    /** As this machine does it. */
    Names OF_THIS_MACHINE = host -> List.of(InetAddress.getAllByName(host));

    List<InetAddress> of(String host) throws UnknownHostException;
}
