import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A real Neo4j server for the tests, in the folder given, with a page cache of so many gigabytes as given next, without
 * a password, on a free port of this machine only.
 * Prints "BOLT host:port" when it answers; ends when its standard input does, so that it never outlives the tests.
 */
public class Launcher {
  public static void main(String[] arguments) throws Exception {
    var service =
        new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            .setConfig(GraphDatabaseSettings.auth_enabled, false)
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.gibiBytes(Long.parseLong(arguments[1])))
            .build();
    var database = (GraphDatabaseAPI) service.database("neo4j");
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("BOLT " + ports.getLocalAddress(ConnectorType.BOLT));
    while (System.in.read() >= 0) {}
    service.shutdown();
  }
}
