import com.google.gson.Gson;
import java.io.File;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens a graph file with Gephi's own importer, prints as JSON what Gephi has of it, and writes it again with Gephi's own
 * exporter. Arguments: the file, what to do with parallel edges (an EdgeMergeStrategy), the file to write.
 */
public class Opener {
  public static void main(String[] arguments) throws Exception {
    var projects = find(ProjectController.class);
    projects.newProject();
    var importer = find(ImportController.class);
    var container = importer.importFile(new File(arguments[0]));
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.valueOf(arguments[1]));
    // The process checks the file once more and adds to the issues.
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    System.out.println(new Gson().toJson(seen(container.getReport().getIssues(1000))));
    find(ExportController.class).exportFile(new File(arguments[2]));
    // Threads of Gephi's own would keep the program alive.
    System.exit(0);
  }

  private static Map<String, Object> seen(Iterator<Issue> issues) {
    var model = find(GraphController.class).getGraphModel();
    var graph = model.getDirectedGraph();
    var nodes = new TreeMap<String, Object>();
    for (Node node : graph.getNodes().toArray()) nodes.put(node.getId().toString(), node.getLabel());
    var edges = new TreeMap<String, Object>();
    for (Edge edge : graph.getEdges().toArray()) {
      edges.put(edge.getId().toString(), Map.of("label", edge.getLabel(), "weight", edge.getWeight()));
    }
    var serious = new ArrayList<String>();
    while (issues.hasNext()) {
      var issue = issues.next();
      if (issue.getLevel().toInteger() > Issue.Level.INFO.toInteger()) serious.add(issue.getMessage());
    }
    return Map.of(
        "nodes", nodes,
        "edges", edges,
        "directedEdges", graph.getEdgeCount(),
        "edgeTypes", model.getEdgeTypeLabels().length,
        "nodeColumns", titles(model.getNodeTable()),
        "edgeColumns", titles(model.getEdgeTable()),
        "isDynamic", model.isDynamic(),
        "issues", serious);
  }

  private static Map<String, String> titles(Table table) {
    var titles = new TreeMap<String, String>();
    for (Column column : table) titles.put(column.getTitle(), column.getTypeClass().getSimpleName());
    return titles;
  }

  private static <Service> Service find(Class<Service> service) {
    return Lookup.getDefault().lookup(service);
  }
}
