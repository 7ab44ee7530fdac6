// The page's place in Azure Static Web Apps, which is part of the global cloud only: Azure Government and Azure in China do not
// have it. In bash or PowerShell, with Azure CLI:
//
//     az group create --name my-access-requests --location westeurope
//     az deployment group create --resource-group my-access-requests --template-file deploy/main.bicep --query properties.outputs
//
// or with Az PowerShell, which needs the Bicep CLI beside it:
//
//     New-AzResourceGroup -Name my-access-requests -Location westeurope
//     New-AzResourceGroupDeployment -ResourceGroupName my-access-requests -TemplateFile deploy/main.bicep
//
// Both print the default host name. A name of your own is accepted only once its CNAME record points there. Then run the last
// command again, with `--parameters hostName=access.contoso.com`, or `-hostName access.contoso.com`. The page itself is deployed
// afterwards, as `npm run setup` prints it, with a token that is read then: it stands in no output.
targetScope = 'resourceGroup'

// Not "name": New-AzResourceGroupDeployment has a parameter of its own by that name.
@description('The name of the resource.')
@minLength(2)
@maxLength(40)
param appName string = 'my-access-requests'

@description('Where the resource is managed. The files are served from everywhere.')
@allowed([
  'centralus'
  'eastasia'
  'eastus2'
  'westeurope'
  'westus2'
])
param location string = 'westeurope'

@description('Free serves the page as it is. Standard adds a service level agreement and private endpoints.')
@allowed([
  'Free'
  'Standard'
])
param sku string = 'Free'

@description('A name of the page, such as access.contoso.com, whose CNAME record is there. Empty: the default host name alone.')
param hostName string = ''

resource app 'Microsoft.Web/staticSites@2023-12-01' = {
  name: appName
  location: location
  sku: {
    name: sku
    tier: sku
  }
  properties: {
    // Nobody could sign in to a preview: its address is no redirect URI of the registration.
    stagingEnvironmentPolicy: 'Disabled'
  }
}

resource ownName 'Microsoft.Web/staticSites/customDomains@2023-12-01' = if (!empty(hostName)) {
  parent: app
  name: hostName
  properties: {
    validationMethod: 'cname-delegation'
  }
}

@description('What the CNAME record of a name of your own points to.')
output defaultHostName string = app.properties.defaultHostname

@description('The address of the page, for `npm run setup -- --url` and for the redirect URI of the registration.')
output pageUrl string = 'https://${empty(hostName) ? app.properties.defaultHostname : hostName}/'
