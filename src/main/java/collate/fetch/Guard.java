package collate.fetch;

import collate.fetch.Refused.Reason;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Says which IP addresses may be connected to for a host: all that it has, or none. */
final class Guard {
    private final FetchSettings settings;
    private final Names names;

    Guard(FetchSettings settings, Names names) {
        this.settings = settings;
        this.names = names;
    }

    /** Blocks while the name is looked up. A host with a single address that is refused is refused whole. */
    List<InetAddress> checked(Target target) {
        var named = settings.allows(target.host(), target.port());
        if (!named && !FetchSettings.isUsual(target.port())) {
            throw new TurnedBack(
                    Reason.ADDRESS,
                    "Port " + target.port()
                            + " is not one that pages are fetched from: save the page and add it as a file, or ask"
                            + " the administrator to allow " + target.host() + ":" + target.port() + ".");
        }
        var addresses = addresses(target.host());
        addresses.forEach(address -> check(target.host(), Place.of(address), named));
        return addresses;
    }

    private List<InetAddress> addresses(String host) {
        try {
            var found = names.of(host);
            if (!found.isEmpty()) {
                return found;
            }
        } catch (UnknownHostException noSuchHost) {
            // said below
        }
        throw new TurnedBack(
                Reason.NO_SUCH_HOST, "There is no site named " + host + ": check the spelling of the address.");
    }

    private static void check(String host, Place place, boolean named) {
        switch (place) {
            case PUBLIC -> {}
            case INSIDE -> {
                if (!named) {
                    throw new TurnedBack(
                            Reason.INSIDE,
                            host + " is a machine inside this network, not on the public web: save the page and add it"
                                    + " as a file, or ask the administrator to allow this host.");
                }
            }
            case NEVER ->
                throw new TurnedBack(
                        Reason.INSIDE,
                        host + " leads to an address that no public page has: save the page and add it as a file.");
        }
    }
}
