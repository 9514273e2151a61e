declare module '*/scripts/workbench/server.mjs' {
  export interface WorkbenchServer {
    /** With its last `/`. */
    readonly url: string;
    close(): Promise<void>;
  }
  export function serveWorkbench(options: {
    readonly root: string;
    readonly port?: number;
  }): Promise<WorkbenchServer>;
}
