import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

/** A heap that takes a quarter of whatever memory it is given. */
public class Serve {
    static final byte[] MODEL = new byte[24 << 20];

    public static void main(String[] args) throws Exception {
        var server = HttpServer.create(new InetSocketAddress("0.0.0.0", 8000), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            var scratch = new byte[2 << 20];
            System.arraycopy(MODEL, 0, scratch, 0, scratch.length);
            var answer = String.valueOf(scratch.length).getBytes();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }
}
