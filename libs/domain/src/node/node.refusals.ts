export const nodeRefusals = {
  "node-unknown": {
    de: "Diesen Knoten gibt es nicht. Welche es gibt, steht unter GET /v1/nodes.",
    en: "There is no such node. GET /v1/nodes tells which there are.",
  },
  "node-running": {
    de: "Dieser Knoten läuft: er beantwortet diese Anfrage. Halten Sie ihn zuerst an, und melden Sie ihn bei einem anderen ab.",
    en: "This node runs: it is the one that answers. Stop it first, and retire it through another one.",
  },
} as const;
